using System;
using System.Threading.Tasks;

namespace Mingda.Fba.Service;

public class BuyerNotifyService
{
    private readonly IAmazonMessageGateway _gateway;

    public BuyerNotifyService(IAmazonMessageGateway gateway) => _gateway = gateway;

    public async Task RefundAsync(OrderDto o, decimal amount)
    {
        await _gateway.SendAsync(o.OrderNo, $"{o.Buyer}您好，订单 {o.OrderNo} 的退款 {amount:C} 已提交，3-5 个工作日内原路退回。");
    }

    public async Task VerifyAsync(OrderDto o)
    {
        var body = $"{o.Buyer}您好，为了给您登记售后，请把身份证正反面照片和银行卡卡号发给我们。"; // expect: BSM3004
        await _gateway.SendAsync(o.OrderNo, body);
    }

    public async Task CareAsync(OrderDto o)
    {
        var days = (DateTime.Today - o.Delivered).Days;
        var body = $"{o.Buyer}您好，您的{o.Title}已经使用{days}天，满意的话请打满五颗星支持一下小店。"; // expect: BSM2002|BSM2003
        await _gateway.SendAsync(o.OrderNo, body);
    }
}
