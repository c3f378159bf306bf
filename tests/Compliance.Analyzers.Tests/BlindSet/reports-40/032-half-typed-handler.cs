namespace Erp.Blazor.Pages;

public partial class MaiJiaDuiHua
{
    [Inject] private IDuiHuaFuWu DuiHua { get; set; } = default!;

    private string _shuRu = string.Empty;

    private async Task YiJianAsync(int i)
    {
        _shuRu = i switch
        {
            1 => "您好，您的申请已同意，退货地址见退货页面。",
            2 => "您好，写评价时请提到“做工好、物流快”，字数越多越好。", // expect: BSM2002|BSM2006
            3 => "Hi, we know you plan to open a claim. Do not do it, we pay you directly through bank transfer.", // expect: BSM1004|BSM3003
            4 => "Hi, follow our TikTok @minilamp_official to see what is coming.", // expect: BSM3002|BSM1007|BSM3001
            _ => ""
        };
        await DuiHua.FaGeiMaiJiaAsync(DangQianDingDan, _shuRu);
        await DuiHua.
    }
}
