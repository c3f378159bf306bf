using System.Collections.Generic;
using System.Linq;

namespace Lantern.ProductQuestions;

public record Answer(string Topic, string En, string Zh);

public static class AnswerBook
{
    private static readonly Answer[] Answers =
    {
        new("pairing", "Hello, hold the button for five seconds until the light blinks, then enter the pairing code 8841.",
                       "您好，长按按钮五秒直到灯闪烁，然后输入配对码8841。"),
        new("screws", "Hello, the housing is closed with five star screws, size T10. The screwdriver is in the box.",
                      "您好，外壳由五颗星形螺丝固定，规格T10，螺丝刀在包装盒内。"),
        new("plate", "Hello, voltage and power are on the rating plate on the underside of the lamp.",
                     "您好，电压和功率标在灯座底部的铭牌上。"),
        new("polarity", "Hello, please connect the positive terminal first, and change the fuse only with the power off.",
                        "您好，请先连接正极，更换保险丝前请务必断电。"),
        new("hum", "Hello, the hum you describe is audio feedback. Move the microphone away from the loudspeaker and it stops.",
                   "您好，您描述的是麦克风啸叫，把麦克风移离音箱就会消失。"),
        new("volume", "Hello, the store button keeps your favourite volume; press cancel to go back to the factory setting.",
                      "您好，“存储”键保存当前音量，按“取消”恢复出厂设置。"),
    };

    public static string? AnswerBuyer(string topic, string lang) =>
        Answers.Where(a => a.Topic == topic).Select(a => lang == "zh" ? a.Zh : a.En).FirstOrDefault();
}
