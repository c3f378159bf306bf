using System;
using System.Threading.Tasks;

namespace Zhulang.Kefu.Fasong;

/// <summary>
/// 发送前组装
/// </summary>
public class XiaoxiZuzhuang
{
    private readonly IAmzMessageApi _api;

    public XiaoxiZuzhuang(IAmzMessageApi api) => _api = api;

    public async Task SongAsync(string orderId, string buyer, bool yiTuikuan)
    {
        var kaitou = $"Dear {buyer},";
        var zhongjian = yiTuikuan
            ? $"the money of order {orderId} was returned by Amazon on your card."
            : $"the pillow of order {orderId} is coming again with new package, you don't pay anything.";
        var jiewei = "Now please write a r.e.v.i.e.w with 5 s-t-a-r-s for us, thank you very much!"; // expect: BSM2002|BSM5004
        var text = string.Join(Environment.NewLine, kaitou, zhongjian, jiewei);
        await _api.SendTextAsync(orderId, text);
    }

    public async Task SongZhongwenAsync(string orderId, string buyer)
    {
        var text = $"{buyer}您好，订单{orderId}的枕头已重新寄出。";
        text += "另外写个五*星*好*评，截个图，咱给您返个十刀的红*包。"; // expect: BSM2001|BSM5004
        await _api.SendTextAsync(orderId, text);
    }
}
