using System.Net.Mail;

namespace DongLing.CaiGou;

public class GongYingShangYouJian
{
    private readonly SmtpClient _smtp;

    public GongYingShangYouJian(SmtpClient smtp) => _smtp = smtp;

    public void XunJia(GongYingShang g, string xingHao, int shuLiang)
    {
        var supplierMail = new MailMessage("purchase@dongling.local", g.YouXiang)
        {
            Subject = $"询价单 {xingHao}",
            Body = $"{g.LianXiRen}，请报 {xingHao} 采购 {shuLiang} 件的出厂价，并注明满 3000 件的阶梯折扣。样品请随下批货一起寄来，样品费从货款中扣除。"
        };
        _smtp.Send(supplierMail);
    }

    public void FuKuanTongZhi(GongYingShang g, string heTong, decimal jinE)
    {
        var supplierMail = new MailMessage("finance@dongling.local", g.YouXiang)
        {
            Subject = $"合同 {heTong} 付款通知",
            Body = $"{g.LianXiRen}，合同 {heTong} 的尾款 {jinE:N2} 元已由工商银行电汇至贵司账户，请查收并寄发票。"
        };
        _smtp.Send(supplierMail);
    }
}

public record GongYingShang(string LianXiRen, string YouXiang);
