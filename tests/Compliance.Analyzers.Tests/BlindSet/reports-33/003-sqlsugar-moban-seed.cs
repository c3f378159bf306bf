using System.Collections.Generic;
using SqlSugar;

namespace HaiYun.Data.Seed;

[SugarTable("znx_moban", TableDescription = "站内信模板")]
public class ZnxMoBan
{
    [SugarColumn(IsPrimaryKey = true)] public int Id { get; set; }
    public string BianMa { get; set; }
    public string BiaoTi { get; set; }
    public string NeiRong { get; set; }
}

public static class ZnxMoBanSeed
{
    public static void Run(ISqlSugarClient db)
    {
        var list = new List<ZnxMoBan>
        {
            new() { Id = 1, BianMa = "FP_EN", BiaoTi = "Invoice for order #OrderId#",
                    NeiRong = "Dear #BuyerName#, the invoice you asked for is attached to this message." },
            new() { Id = 2, BianMa = "QS_EN", BiaoTi = "Your kettle",
                    NeiRong = "Dear #BuyerName#, put in #CouponCode# when you pay next time and the kettle descaler is 30% less." }, // expect: BSM1002|BSM1001
            new() { Id = 3, BianMa = "QS_CN", BiaoTi = "关于您的水壶",
                    NeiRong = "#BuyerName# 您好，随箱卡片刮开有惊喜，凭卡号可免费领取一个保温杯。" }, // expect: BSM1005
            new() { Id = 4, BianMa = "QS_TW", BiaoTi = "關於您的水壺",
                    NeiRong = "#BuyerName# 您好，若您喜歡這款水壺，懇請給我們五顆星好評，小店感激不盡。" }, // expect: BSM2002|BSM2003
        };
        db.Storageable(list).ExecuteCommand();
    }
}
