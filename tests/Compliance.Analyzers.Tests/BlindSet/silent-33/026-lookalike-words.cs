using System.Collections.Generic;

namespace Nanan.Pump;

public class ShuoMingHuiFu
{
    public IReadOnlyList<string> MaiJiaHuiDa { get; } = new List<string>
    {
        "Hello, error code E05 means the pump runs dry. Fill water and press reset.",
        "Hello, the star screw in the cover needs a T20 key, it is in the small bag.",
        "Hello, the rating plate is under the motor, it shows 220 V and 750 W.",
        "Hello, connect the positive cable first, then the negative one.",
        "Hello, for the pairing code press the button five seconds, it stands in the display.",
        "您好，打开包装后请先检查电线下方的标签，细微信息印在标签背面。",
        "您好，打开后盖把滤网折起来，清洗后原样装回即可。",
        "您好，返回主菜单，现在按确认键，水泵就会启动。",
        "Hello, the pump has a pressure compensation valve, the whistle is normal.",
        "Hello, store the pump in a dry place, free of frost.",
        "Hello, discount the first number on the meter, it is only a test value.",
    };
}
