using System;

namespace Bao_an.Erp.Rules
{
    [AttributeUsage(AttributeTargets.Field)]
    public sealed class BuyerMessageAttribute : Attribute
    {
        public string En { get; set; }
        public string Zh { get; set; }
    }

    // 每个节点对应发给买家的站内信，反射读取后由 MessageWorker 发送
    public enum OrderNode
    {
        [BuyerMessage(
            En = "Dear buyer, your parcel is stuck at customs. They need the invoice, which we have sent them today; please allow three more days.",
            Zh = "亲爱的买家，您的包裹被海关暂扣，我们今天已补交发票，请再等三天。")]
        CustomsHold = 1,

        [BuyerMessage(
            En = "Dear buyer, enjoy a free gift box with our compliments, simply reply YES and we put it in the mail.", // expect: BSM1005
            Zh = "亲爱的买家，回复“要”即可免费领取一份小礼品，我们包邮寄给您。")] // expect: BSM1005
        Delivered7Days = 2,

        [BuyerMessage(
            En = "Dear buyer, we have refunded the return postage of this order as well.",
            Zh = "亲爱的买家，本订单的退货运费我们也已经退给您了。")]
        ReturnReceived = 3,
    }
}
