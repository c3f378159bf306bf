using System.Net.Mail;

namespace YunGou.Erp.CaiGou;

public class GongYingShangYouJian
{
    // 发给工厂（供应商）的询价邮件
    public MailMessage XunJia(string factoryMail, string factoryName, int qty)
    {
        return new MailMessage("buying@yungou.example", factoryMail)
        {
            Subject = $"Price inquiry for {qty} pcs silicone lids",
            Body = $"Dear {factoryName} sales team,\r\nwe plan to order {qty} pcs. With this quantity we ask for 8% discount on your list price.\r\n" +
                   "Please send two free samples to our Shenzhen office, and add our buyer Mr. Chen on WeChat for the drawings.\r\n" +
                   "Payment by bank transfer, 30% deposit as always."
        };
    }

    public MailMessage CuiHuo(string factoryMail) => new("buying@yungou.example", factoryMail)
    {
        Subject = "采购单催货",
        Body = "王经理您好，本批硅胶盖请于周五前发货，逾期我司将按采购合同扣款，样品请免费补寄两套。"
    };
}
