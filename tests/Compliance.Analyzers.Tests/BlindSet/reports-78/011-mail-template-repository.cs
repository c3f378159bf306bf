using System.Collections.Generic;
using System.Linq;

namespace Tianmu.OverseaErp.Templates
{
    public class MailTemplate
    {
        public int Id { get; set; }
        public string Name { get; set; }
        public string Marketplace { get; set; }
        public string Subject { get; set; }
        public string Body { get; set; }
    }

    public class MailTemplateRepository
    {
        private static readonly List<MailTemplate> _builtIn = new List<MailTemplate>
        {
            new MailTemplate
            {
                Id = 1, Name = "缺货", Marketplace = "US",
                Subject = "关于您的订单 {OrderId}",
                Body = "尊敬的 {BuyerName}，您订购的 {Title} 暂时缺货，烦请您自己到订单页面申请取消，原因选“不想要了”即可。" // expect: BSM4001
            },
            new MailTemplate
            {
                Id = 2, Name = "延迟", Marketplace = "US",
                Subject = "订单 {OrderId} 的送达日期有变",
                Body = "尊敬的 {BuyerName}，由于清关延误，{Title} 将在 {NewDate} 送达。给您添麻烦了，深表歉意。"
            },
            new MailTemplate
            {
                Id = 3, Name = "索评", Marketplace = "US",
                Subject = "订单 {OrderId}",
                Body = "尊敬的 {BuyerName}，若您觉得 {Title} 好用，请赏个五星，您的好评是我们前进的动力。" // expect: BSM2002|BSM2003
            },
            new MailTemplate
            {
                Id = 4, Name = "发货", Marketplace = "US",
                Subject = "订单 {OrderId}",
                Body = "尊敬的 {BuyerName}，您的订单 {OrderId} 已经发出，感谢您的购买，祝您生活愉快。" // expect: BSM4002
            },
            new MailTemplate
            {
                Id = 5, Name = "退货", Marketplace = "US",
                Subject = "订单 {OrderId} 的退货",
                Body = "尊敬的 {BuyerName}，您的退货已收到，但少了遥控器，请问遥控器还在您那里吗？"
            }
        };

        public MailTemplate Find(string name, string marketplace)
        {
            return _builtIn.FirstOrDefault(t => t.Name == name && t.Marketplace == marketplace);
        }
    }
}
