using System.ComponentModel;

namespace HongDa.Oms.Settings
{
    public class CustomerNoticeSettings
    {
        [Description("延误通知")]
        public string DelayText { get; set; } = "[客户]您好，订单[订单号]因海关查验晚到约一周。不想等的话回复我们，我们取消并全额退还。";

        [Description("破损处理")]
        public string BrokenText { get; set; } = "[客户]您好，花瓶碎了真抱歉，新的一只明天免费补发，碎的直接扔掉就好。";

        [Description("老客户回访")]
        public string OldCustomerText { get; set; } = "[客户]您好，老朋友再下单，我们偷偷给您算便宜，比页面少二十块。"; // expect: BSM1001

        [Description("安抚")]
        public string CalmText { get; set; } = "[客户]您好，东西没问题就好。让您操心了，我们出五十块请您喝杯咖啡，开个口就给。"; // expect: BSM1003|BSM1004|BSM1005

        [Description("使用提示")]
        public string UsageText { get; set; } = "[客户]您好，花瓶请勿用热水冲洗。\r\n\r\n\r\n\r\n\r\n底部软垫可以揭下来单独清洗。"; // expect: BSM5003

        [Description("发票")]
        public string InvoiceText { get; set; } = "[客户]您好，订单[订单号]的发票已开好，见附件，抬头如需修改请回复。";
    }

    public class CustomerNoticeSender
    {
        private readonly CustomerNoticeSettings _settings;
        private readonly INoticeGateway _gateway;

        public CustomerNoticeSender(CustomerNoticeSettings settings, INoticeGateway gateway)
        {
            _settings = settings;
            _gateway = gateway;
        }

        public void SendDelay(OmsOrder order) => Send(order, _settings.DelayText);

        public void SendBroken(OmsOrder order) => Send(order, _settings.BrokenText);

        public void SendOldCustomer(OmsOrder order) => Send(order, _settings.OldCustomerText);

        public void SendUsage(OmsOrder order) => Send(order, _settings.UsageText);

        public void SendCalm(OmsOrder order) => Send(order, _settings.CalmText);

        private void Send(OmsOrder order, string template)
        {
            var content = template.Replace("[客户]", order.Consignee).Replace("[订单号]", order.OrderNo);
            _gateway.Push(order.StoreId, order.OrderNo, content);
        }
    }
}
