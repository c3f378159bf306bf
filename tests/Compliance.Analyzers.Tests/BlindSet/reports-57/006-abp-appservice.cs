using System;
using System.Threading.Tasks;
using Volo.Abp.Application.Services;
using Volo.Abp.Emailing;

namespace EasyKuaJing.Buyers;

public class BuyerNotifyAppService : ApplicationService
{
    private readonly IEmailSender _emailSender;
    public BuyerNotifyAppService(IEmailSender emailSender) => _emailSender = emailSender;

    public virtual async Task TuiKuanTongZhiAsync(OrderDto order)
    {
        await _emailSender.SendAsync(order.BuyerRelayEmail, "退款进度",
            $"{order.BuyerName} 您好，订单 {order.OrderNo} 的退款 {order.Amount} 已提交，三至五个工作日原路到账。");
    }

    public virtual async Task HuiFangAsync(OrderDto order)
    {
        await _emailSender.QueueAsync(order.BuyerRelayEmail, "使用回访",
            $"{order.BuyerName} 您好，新款加湿器已经上架，比您手上那台更静音，欢迎来店里逛逛。"); // expect: BSM1007
    }

    public virtual async Task ChaPingAsync(OrderDto order)
    {
        var zhengWen = $"{order.BuyerName} 您好，" +
            $"只要您撤下那条差评，" + // expect: BSM2004|BSM2001
            $"我们就把 {order.Amount} 全部退给您，货也不用寄回。";
        await _emailSender.QueueAsync(order.BuyerRelayEmail, "关于您的反馈", zhengWen);
    }
}
