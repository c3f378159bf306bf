namespace Care;
public class ExchangeMails(IBuyerMail mail)
{
    public void Size(string id) => mail.Send(id, "Hello, size 40 is sold out. Would you like size 41 or a full refund?");
    public void Parts(string id) => mail.Send(id, "您好，漏发的螺丝今天已补发，不收取任何费用，请您查收。");
    public void Invoice(string id) => mail.Send(id, "Guten Tag, the invoice is attached. Please tell us your VAT number if it must be shown.");
    public void Refuse(string id) => mail.Send(id, "您好，很抱歉，我们不能通过站内信提供优惠券，页面价格即最终价格。");
}
