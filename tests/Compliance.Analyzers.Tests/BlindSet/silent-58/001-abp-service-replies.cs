using System.Threading.Tasks;
using Volo.Abp.Domain.Services;
using Volo.Abp.Emailing;

namespace Haitong.Erp.AfterSale;

/// <summary>售后邮件：只做订单相关的处理</summary>
public class RefundMailManager : DomainService
{
    private const string FullRefund = "您好，您反馈的漏水问题我们已核实，订单已全额退款，商品无需寄回。";
    private const string MissingPart = "您好，漏发的遥控器今天补寄，不收取任何费用，请留意查收。";
    private const string NoPrivateDiscount = "您好，抱歉，我们无法提供私下折扣，请以商品页面价格为准。";
    private const string NoCoupon = "您好，该商品目前没有优惠券，结算时显示的价格就是最终价格。";

    private readonly IEmailSender _emailSender;

    public RefundMailManager(IEmailSender emailSender) => _emailSender = emailSender;

    public Task SendAsync(string relayAddress, string orderNo, RefundMailKind kind)
    {
        var body = kind switch
        {
            RefundMailKind.FullRefund => FullRefund,
            RefundMailKind.MissingPart => MissingPart,
            RefundMailKind.Coupon => NoCoupon,
            _ => NoPrivateDiscount,
        };
        return _emailSender.SendAsync(relayAddress, $"关于订单 {orderNo}", body);
    }
}
