namespace Conghua.Scripts;

public static class TupleScripts
{
    // (场景, 中文, 英文)
    public static readonly (string Scene, string Zh, string En)[] All =
    {
        ("late", "您好，天气原因，航班推迟一天。", "Hello, flight is one day later because of storm."),
        ("small_defect", "您好，小瑕疵不影响使用，不退的话补您20元。", // expect: BSM1003
            "Hello, send us a photo of the defect, then we change new one for you."),
        ("after10", "您好，期待您的全五星评价，截图有惊喜。", // expect: BSM2001|BSM2002
            "Hello, a good word with photo on the page will help us a lot!"), // expect: BSM2002|BSM2006
        ("lost", "您好，快递丢件，已全额退款。", "Hello, parcel is lost, full refund is sent."),
    };

    public static (string subject, string body) For(string scene) => scene switch
    {
        "vip" => ("About your order", "Hello, 10 dollar Amazon gift card is waiting for you, reply YES."), // expect: BSM1005
        "qc" => ("About your order", "Hello, please tell us the serial number on the back."),
        _ => ("", "")
    };
}
