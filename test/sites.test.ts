import {expect, test} from 'vitest'
import {findSite, sites} from '../src/sites/index.js'

test('no host twice', () => {
  const hosts = Object.values(sites).flatMap((row): readonly string[] => row.hosts)
  expect(hosts.filter((host, index) => hosts.indexOf(host) !== index)).toEqual([])
})

test('hosts match on label boundaries, the longest wins', () => {
  expect(findSite(['finance.sina.com.cn'])?.name).toBe('新浪')
  expect(findSite(['blog.sina.com.cn'])?.name).toBe('新浪博客')
  expect(findSite(['paper.people.com.cn'])?.name).toBe('人民日报')
  expect(findSite(['asina.com.cn'])).toBeUndefined()
  expect(findSite(['sina.com.cn.example'])).toBeUndefined()
  expect(findSite([''])).toBeUndefined()
})

test('rows of a user come over the built-in ones', () => {
  const row = {name: '河畔网', hosts: ['river.example'], body: ['#text'], seen: 2026, fixture: ''}
  expect(findSite(['news.river.example'], {river: row})?.name).toBe('河畔网')
  expect(findSite(['news.163.com'], {netease: false})).toBeUndefined()
})

test('a template is found where no host is known', () => {
  expect(findSite(['river.example'], {}, (selector) => selector === '.TRS_Editor')?.name).toBe(
    'TRS 内容管理系统',
  )
})
