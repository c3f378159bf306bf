using Microsoft.Extensions.Options;

namespace Yushan.Care.Configuration;

public sealed class BuyerTextOptionsSetup : IConfigureOptions<BuyerTextOptions>
{
    public void Configure(BuyerTextOptions options)
    {
        options.Language = "zh-TW";
        options.DelayText = "您好，您訂購的書架因倉庫作業延後一天出貨，若不便等待可全額退款。";
        options.ThanksText = "您好，您是我們的老朋友，日後再買都會比別人便宜一些。"; // expect: BSM1001|BSM1006
        options.ReminderText = "您好，上次請您寫的商品評論還沒看到，方便今天補上嗎？"; // expect: BSM2006
        options.ApologyText = "您好，為表歉意，我們另外準備了一張禮品卡給您。"; // expect: BSM1005|BSM1003
        options.PartsText = "您好，缺少的層板釘已免費補寄，三天內送達。";
        options.PhoneText = "您好，安裝有問題請直接撥打 02-5550-0137 找我們的師傅。"; // expect: BSM3002
    }
}

public sealed class BuyerTextOptions
{
    public string Language { get; set; } = "en-US";
    public string DelayText { get; set; } = "";
    public string ThanksText { get; set; } = "";
    public string ReminderText { get; set; } = "";
    public string ApologyText { get; set; } = "";
    public string PartsText { get; set; } = "";
    public string PhoneText { get; set; } = "";
}
