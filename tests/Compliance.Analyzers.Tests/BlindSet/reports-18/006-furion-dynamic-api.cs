using Furion.DynamicApiController;
using Microsoft.AspNetCore.Mvc;

namespace Admin.NET.Amazon.Service;

/// <summary>
/// 站内信自动回复服务
/// </summary>
[ApiDescriptionSettings("Amazon", Name = "ZiDongHuiFu", Order = 210)]
public class ZiDongHuiFuService : IDynamicApiController, ITransient
{
    [HttpGet]
    public string HuoQuHuiFu(YiTuLeiXing yiTu, string maiJia) => yiTu switch
    {
        YiTuLeiXing.WenWuLiu => $"Hi {maiJia}, your package left our warehouse on Monday, it should reach you before the date that Amazon shows.",
        YiTuLeiXing.WenZheKou => $"Hi {maiJia}, don't tell others please, for you only we can make the price 20% lower with a private link.", // expect: BSM1001
        YiTuLeiXing.WenFaPiao => $"Hi {maiJia}, the invoice is attached to this message in PDF.",
        YiTuLeiXing.TouSu => $"{maiJia} 您好，给您添麻烦了，我们微信转您30元作为心意，这单您就不要退了。", // expect: BSM1004|BSM1003|BSM3003
        YiTuLeiXing.BiaoYang => $"{maiJia} 您好，太开心您喜欢了！请把刚才这段话原样复制到商品评论里吧。", // expect: BSM2003|BSM2002|BSM2006
        _ => throw Oops.Oh("未识别的买家意图，请人工处理"),
    };
}

public enum YiTuLeiXing { WenWuLiu, WenZheKou, WenFaPiao, TouSu, BiaoYang }
