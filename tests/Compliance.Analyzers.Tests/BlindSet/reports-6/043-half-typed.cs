using System;
using System.Collections.Generic;
using Shangpin.SpApi.Client; // 私有包，本机没有

namespace Shangpin.Wanju.XiaoXi
{
    public class WanjuKefu
    {
        private readonly SpClient _client;
        private readonly YouhuiFuwu _youhui;

        public WanjuKefu(SpClient client, YouhuiFuwu youhui)
        {
            _client = client;
            _youhui = youhui;
        }

        public void BuFaDianChi(string danhao)
        {
            var req = new XiaoxiQingqiu();
            req.Danhao = danhao;
            req.Zhengwen = "您好，遥控车少了一块电池，今天已单独补发，无需付费。";
            _client.Fasong(req);
        }

        public void SongQuan(string danhao)
        {
            var quan = _youhui.Shengcheng(danhao);
            _client.Fasong(new XiaoxiQingqiu
            {
                Danhao = danhao,
                Zhengwen = $"您好，送上代金券{quan.Bianma}，再买一辆遥控车可抵{quan.Jine}元。", // expect: BSM1002
            });
        }

        public void Shanping(string danhao)
        {
            _client.Fasong(new XiaoxiQingqiu { Danhao = danhao, Zhengwen = "您好，只要您撤回那条差评，整单的钱都退给您。" }); // expect: BSM2001|BSM2004
        }

        public void JieriWenhou(string danhao)
        {
            var req = new XiaoxiQingqiu();
            req.Danhao = danhao;
            req.Zhengwen = "您好，六一儿童节全场玩具买一送一，欢迎带宝贝来选。"; // expect: BSM1007|BSM1001
            _client.
        }
