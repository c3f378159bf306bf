using System.Collections.Generic;

namespace ChangFeng.Amazon.Kefu
{
    public class ReplyTable
    {
        private readonly Dictionary<string, Dictionary<string, string>> _table = new Dictionary<string, Dictionary<string, string>>
        {
            ["退款"] = new Dictionary<string, string>
            {
                ["全额"] = "买家您好，订单 {0} 的音箱无法开机，已为您全额退款，款项三至五天原路退回，无需退货。",
                ["部分"] = "买家您好，订单 {0} 少发了一根数据线，已对该订单部分退款 6 美元，请查收。",
                ["线下拒绝"] = "买家您好，退款只能通过亚马逊原路退回，我们不能用微信或 PayPal 转账，请您理解。",
            },
            ["优惠"] = new Dictionary<string, string>
            {
                ["拒绝折扣"] = "买家您好，很抱歉，我们无法给您私下打折，请以商品页面显示的价格为准。",
                ["拒绝赠品"] = "买家您好，按平台规定我们不能赠送礼品卡或其他赠品，还请见谅。",
                ["已用券"] = "买家您好，您下单时使用的优惠券已在订单 {0} 中抵扣，发票第二行即为抵扣金额。",
            },
            ["使用"] = new Dictionary<string, string>
            {
                ["配对"] = "买家您好，配对码是 0000，长按电源键五秒后在手机蓝牙列表里选择音箱即可。",
                ["指示灯"] = "买家您好，红灯常亮表示电量不足，请使用 5V 充电器充电两小时再试。",
            },
        };

        public string Find(string group, string name, string orderId)
        {
            return string.Format(_table[group][name], orderId);
        }
    }

    public class ReplyService
    {
        private readonly ReplyTable _table = new ReplyTable();
        private readonly IBuyerThread _thread;

        public ReplyService(IBuyerThread thread) { _thread = thread; }

        public void Reply(string orderId, string group, string name)
        {
            _thread.Reply(orderId, _table.Find(group, name, orderId));
        }
    }
}
