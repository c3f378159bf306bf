using System.Threading.Tasks;
using Volo.Abp.Emailing;

namespace Caigou.Mail;

/// <summary>采购部给工厂发的邮件</summary>
public class GongYingShangMailer
{
    private readonly IEmailSender _email;
    public GongYingShangMailer(IEmailSender email) => _email = email;

    public Task XunJiaAsync(string factoryMail, string huoHao, int qty) => _email.SendAsync(
        factoryMail,
        $"询价：货号 {huoHao}",
        $"王厂长您好，货号 {huoHao} 这次采购 {qty} 件，数量翻倍，出厂价能否再让五个点？付款方式照旧，月结对公转账。");

    public Task BuHuoAsync(string factoryMail, string huoHao) => _email.SendAsync(
        factoryMail,
        $"Purchase order {huoHao}",
        "Dear Mr. Lin, 3 cartons of the last delivery were short. Please credit them on the next factory invoice and confirm the new lead time.");
}
