using MediatR;

namespace LinAn.CrossBorder.Features.BuyerMessages;

public sealed record FaSongXiaoXi(
    string DingDanHao,
    string ZhengWen = "您好，喜欢的话请在商品页面给我们点亮五颗星，这对小店至关重要。") // expect: BSM2002|BSM2003
    : IRequest<bool>;

public sealed class FaSongXiaoXiHandler(IBuyerInbox inbox, string qianMing = "客服小林 敬上")
    : IRequestHandler<FaSongXiaoXi, bool>
{
    public async Task<bool> Handle(FaSongXiaoXi request, CancellationToken ct)
    {
        static string Wei(string s, string gengDuo = "想要更低的价？搜我们的独立站“临安竹居”直接下单。") => s + "\n" + gengDuo; // expect: BSM3003|BSM1001|BSM3001

        var gaoJi = (string ming, string liuYan = "偶尔会有赠品名额，只留给老朋友，收到后回个话即可。") => ming + liuYan; // expect: BSM1005|BSM1006

        await inbox.SendAsync(request.DingDanHao, Wei(request.ZhengWen) + qianMing, ct);
        return true;
    }
}
