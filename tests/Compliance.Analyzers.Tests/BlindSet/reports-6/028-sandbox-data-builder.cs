using System;
using System.Collections.Generic;

namespace Huwai.Erp.Sandbox
{
    // 演示环境造数：客户上线前用来走一遍真实的发信流程
    public sealed class YanshiShujuBuilder
    {
        private readonly List<OutgoingMessage> _list = new List<OutgoingMessage>();
        private string _dingdan = "302-0000000-0000001";

        public YanshiShujuBuilder WithOrder(string dingdan)
        {
            _dingdan = dingdan;
            return this;
        }

        public YanshiShujuBuilder JiaYanwu(int tianshu)
        {
            return Jia("物流延误", $"您好，帐篷订单{_dingdan}因暴雪延误{tianshu}天，不想等的话我们全额退款。");
        }

        public YanshiShujuBuilder JiaZengpin()
        {
            return Jia("赠品", $"您好，感谢您购买帐篷，回复订单号{_dingdan}免费领取露营灯一盏。"); // expect: BSM1005
        }

        public YanshiShujuBuilder JiaCuiping(int cishu)
        {
            return Jia("催评", $"您好，这是我们第{cishu}次提醒，您还没有评价帐篷，麻烦抽空写一下。"); // expect: BSM2006
        }

        public YanshiShujuBuilder JiaBuji()
        {
            return Jia("补寄", "您好，少发的地钉八根已补寄，运费由我们承担。");
        }

        public YanshiShujuBuilder JiaXinpin(string pinming) =>
            Jia("新品", $"您好，本店新款{pinming}今日上架，欢迎进店选购。"); // expect: BSM1007

        private YanshiShujuBuilder Jia(string biaoti, string zhengwen)
        {
            _list.Add(new OutgoingMessage { OrderId = _dingdan, Subject = biaoti, Body = zhengwen, CreatedAt = DateTime.UtcNow });
            return this;
        }

        public IReadOnlyList<OutgoingMessage> Build() => _list.AsReadOnly();
    }
}
