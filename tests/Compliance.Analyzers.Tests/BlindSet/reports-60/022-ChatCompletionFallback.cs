using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Threading.Tasks;

namespace ZhiNeng.Kefu.Bot;

public class DouDiHuiFu
{
    private readonly HttpClient _http;

    public DouDiHuiFu(HttpClient http) => _http = http;

    public async Task<string> HuiFuAsync(string orderId, string buyerText, BuyerIntent yiTu)
    {
        try
        {
            var r = await _http.PostAsJsonAsync("/v1/answer", new { orderId, buyerText });
            r.EnsureSuccessStatusCode();
            return await r.Content.ReadAsStringAsync();
        }
        catch (HttpRequestException)
        {
            // 大模型挂了时的固定回复,直接发给亚马逊买家
            return yiTu switch
            {
                BuyerIntent.CuiFaHuo => "您好,您的包裹已经在分拣中心,预计后天送达。",
                BuyerIntent.Huan => "您好,可以为您换一个尺寸,请回复需要的尺码,旧的请用退货标签寄回。",
                BuyerIntent.KanJia => "您好,这样吧,您拍下之后我们私下退您百分之十,别跟平台说就行。", // expect: BSM1001|BSM1004|BSM3003
                BuyerIntent.KuaJiang => "您好,谢谢夸奖!能麻烦您把刚才这段话也发到商品评论区吗?", // expect: BSM2003|BSM2006|BSM2002
                BuyerIntent.MaRen => "你这种人就是来骗吃骗喝的,穷鬼一个,以后别来我们店买东西。", // expect: BSM4003
                _ => "您好,请告诉我们订单" + orderId + "的具体问题,并附上照片,我们24小时内给您处理方案。",
            };
        }
    }
}

public enum BuyerIntent { CuiFaHuo, Huan, KanJia, KuaJiang, MaRen, QiTa }
