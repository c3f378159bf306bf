using System.Collections.Generic;

namespace XingHe.Erp.Amazon.Templates
{
    /// <summary>站内信模板初始化</summary>
    public static class BuyerMessageSeed
    {
        public static IEnumerable<MessageTemplate> All()
        {
            yield return new MessageTemplate
            {
                Code = "DELAY",
                Title = "订单延迟通知",
                Content = "您好,订单{OrderId}因港口拥堵预计晚到三天,如您不愿等待,我们会为您取消订单并全额退款。"
            };
            yield return new MessageTemplate
            {
                Code = "REBUY",
                Title = "滤芯提醒",
                Content = "亲爱的{BuyerName},上次购买的滤芯差不多该换了。这次再下单,我们给您便宜15%,只对老顾客开放。" // expect: BSM1001|BSM1006
            };
            yield return new MessageTemplate
            {
                Code = "CODE",
                Title = "滤芯提醒二",
                Content = "您好{BuyerName},结算时输入 FILTER2024 就能减五美元,这个码只发给您一个人,请尽快使用哦。" // expect: BSM1002|BSM1001
            };
            yield return new MessageTemplate
            {
                Code = "NEWITEM",
                Title = "加湿器",
                Content = "您好,我们刚上架了一款静音加湿器,和您买的净化器是绝配,欢迎到我们店铺逛逛!" // expect: BSM1007
            };
            yield return new MessageTemplate
            {
                Code = "REFUND",
                Title = "退款完成",
                Content = "您好,订单{OrderId}的款项已通过亚马逊退回您原来的付款方式,一般3到5个工作日到账。"
            };
        }
    }

    public class MessageTemplate
    {
        public string Code { get; set; }
        public string Title { get; set; }
        public string Content { get; set; }
    }
}
