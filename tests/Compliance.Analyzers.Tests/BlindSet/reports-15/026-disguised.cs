namespace Huizhou.Dodge;

/// <summary>防屏蔽话术 v3。站内信会过滤，运营说换写法</summary>
public static class FangPingBi
{
    public static readonly string[] BuyerMsg =
    {
        "亲，麻烦给个5★好.评，谢啦", // expect: BSM2002
        "亲，➕V：kefu_gz2020，售后那边聊", // expect: BSM3002|BSM3003
        "Hi dear, a C0UP0N for you, just answer me here", // expect: BSM1002
        "Hi dear, after your r-e-v-i-e-w we p@y back all by PP", // expect: BSM2001|BSM1004
        "亲，破损的杯子明天给您补发，不用退",
        "Hi dear, write me at homecare dot gz at gmail dot com", // expect: BSM3002|BSM3003
        "亲，收到请核对，少件拍照给我",
    };

    public static string Pick(int i) => BuyerMsg[i % BuyerMsg.Length];
}
