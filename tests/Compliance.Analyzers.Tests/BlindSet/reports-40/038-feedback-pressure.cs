using System.Threading.Tasks;

namespace Shenzhen.Audio.AfterSale;

public sealed class DianPuFanKuiChuLi
{
    private readonly IZhanNeiXin _xin;
    public DianPuFanKuiChuLi(IZhanNeiXin xin) => _xin = xin;

    public async Task ChuLiAsync(string orderId, string buyer, int cishu)
    {
        var wen = $"{buyer}您好，音箱的杂音是接触不良造成的，新的音频线已经免费寄出。";
        await _xin.FaSongAsync(orderId, wen);

        if (cishu == 1)
            wen = $"{buyer}您好，只有您先撤销卖家反馈，我们才安排这笔退款。"; // expect: BSM2005|BSM2001
        else if (cishu == 2)
            wen = $"Dear {buyer}, your bad seller feedback can cost two colleagues their job, take it back today please."; // expect: BSM2005|BSM2004
        else
            wen = $"Dear {buyer}, we pay you 20 dollars for your trouble, and we forget the whole matter, deal?"; // expect: BSM1003

        await _xin.FaSongAsync(orderId, wen);
    }
}
