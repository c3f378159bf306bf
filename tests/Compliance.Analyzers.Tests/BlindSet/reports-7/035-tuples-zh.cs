using System.Text.Json;

namespace LuMing.DaoRu;

/// <summary>首次部署时把客服话术写进 LiteDB</summary>
public static class HuaShuDaoRu
{
    private static readonly (string Bian, string Biao, string Wen)[] ShuJu =
    {
        ("HS001", "换货", "您好，鞋子偏小一码的话，请在订单页面申请换货，我们收到后当天寄出大一码。"),
        ("HS002", "激励", "您好，为了庆祝店庆，凡老客户均可领取一双运动袜，免费的哦，把鞋码告诉我就行。"), // expect: BSM1005
        ("HS003", "转评", "您好，鞋底已经给您换新，那条写得难听的评论可以改一改分数了吧？"), // expect: BSM2004
        ("HS004", "开胶", "您好，开胶属于质量问题，请发两张照片，我们按您的选择退款或补寄。"),
        ("HS005", "群聊", "您好，尺码问题请进我们的QQ群 661 027 345，群主会回答。"), // expect: BSM3002
    };

    private static readonly List<(string Key, Func<string, string> Make)> DongTai = new()
    {
        ("yuqi", d => $"您好，订单{d}在洛杉矶港口排队，预计晚三天，不能等的话我们马上退款。"),
        ("fugou", d => $"您好，凭订单号{d}，再次购买任意跑鞋立减{Lijian}美元。"), // expect: BSM1001
    };

    private const int Lijian = 12;

    public static int ZhiXing(ILiteStore store)
    {
        foreach (var (bian, biao, wen) in ShuJu)
            store.Upsert("huashu", bian, JsonSerializer.Serialize(new { biao, wen }));
        return ShuJu.Length + DongTai.Count;
    }
}
