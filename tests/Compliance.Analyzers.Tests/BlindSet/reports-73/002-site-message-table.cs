using System.Collections.Generic;

namespace HuaTeng.Erp.Amazon.StationLetter
{
    /// <summary>站内信话术表，按站点、场景取</summary>
    public static class StationLetterTable
    {
        public static readonly Dictionary<string, Dictionary<string, string>> ByScene = new Dictionary<string, Dictionary<string, string>>
        {
            {
                "物流", new Dictionary<string, string>
                {
                    { "延误", "您好，订单 {OrderId} 因清关查验比预计晚三天，最新到达日为 {Eta}。如您不想再等，请回复我们，我们会取消并全额退款。" },
                    { "地址", "您好，承运商反馈 {OrderId} 的门牌号不完整，请直接回复本消息补充楼号与房间号。" },
                }
            },
            {
                "售后", new Dictionary<string, string>
                {
                    { "少件", "您好，订单 {OrderId} 少发的螺丝包已免费补寄，预计五天内送达。" },
                    { "退货", "您好，退货标签已在您的订单页面生成，仓库签收后两个工作日内原路退款。" },
                    { "回访", "您好，水壶用得还顺手吗？晒个带图的五星，截图给我们，这单的钱全部还给您。" }, // expect: BSM2001
                    { "返款", "您好，麻烦提供一下您的 PayPal 账号，我们把 20 美元直接打过去，不用走平台流程。" }, // expect: BSM1004|BSM3004
                }
            },
        };

        public static string Get(string scene, string name)
        {
            return ByScene.TryGetValue(scene, out var inner) && inner.TryGetValue(name, out var text)
                ? text
                : string.Empty;
        }
    }

    public class StationLetterSender
    {
        private readonly ISmtpRelay _relay;

        public StationLetterSender(ISmtpRelay relay)
        {
            _relay = relay;
        }

        public void Send(AmazonOrder order, string scene, string name)
        {
            var body = StationLetterTable.Get(scene, name)
                .Replace("{OrderId}", order.AmazonOrderId)
                .Replace("{Eta}", order.Eta.ToString("yyyy-MM-dd"));
            if (body.Length == 0) return;
            _relay.Send(order.BuyerEmail, "关于您的订单 " + order.AmazonOrderId, body);
        }
    }
}
