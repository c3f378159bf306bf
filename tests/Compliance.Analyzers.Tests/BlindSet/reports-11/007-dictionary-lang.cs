using System.Collections.Generic;
using System.Globalization;

namespace Kestrel.Support;

public class LocalisedReplies
{
    private readonly IReadOnlyDictionary<string, string[]> _replies = new Dictionary<string, string[]>
    {
        { "en", new[]
            {
                "We have sent a new charger today because yours was faulty. You can keep or recycle the old one.",
                "Before you leave a negative review, please contact us first so that we can make it right.", // expect: BSM2003
                "The return label is attached. The refund is issued as soon as the parcel is scanned by the carrier.",
            }
        },
        { "zh-Hant", new[]
            {
                "您好，補寄的螺絲包已於今早寄出，約五天可送達，不另收費。",
                "您好，加我們的LINE帳號 @homeplus88，有專人為您服務。", // expect: BSM3002
                "您好，退款已依原付款方式退回，請留意銀行入帳時間。",
            }
        },
        { "zh-Hans", new[]
            {
                "您好，发票已作为附件发送，抬头按您提供的公司名称开具。",
                "您好，店铺新款蓝牙音箱上架啦，欢迎进店选购，全场热卖中！", // expect: BSM1007
            }
        },
    };

    public string Pick(CultureInfo culture, int index)
    {
        var key = _replies.ContainsKey(culture.Name) ? culture.Name : "en";
        var list = _replies[key];
        return list[index % list.Length];
    }
}
