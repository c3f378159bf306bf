using System;
using System.Collections.Generic;

namespace Dapeng.Cs.Answers
{
    public static class TechnicalAnswers
    {
        public static string Answer(string topic) => topic switch
        {
            "star-screw" => "Hello, the cover is held by four 5-star screws (security torx, size T5). Please use a matching screwdriver.",
            "star-delta" => "Hello, the motor is wired in star for 400 V. Please do not change it to delta.",
            "feedback" => "Hello, the whistling is an acoustic feedback. Please move the microphone away from the speaker.",
            "positive" => "Hello, the red cable goes to the positive pole, the black one to the negative pole of the battery.",
            "pairing" => "Hello, the pairing code of the headset is 0000. Enter the code in the Bluetooth menu of your phone.",
            "free" => "Hello, the bottle is free of BPA and can be cleaned in the dishwasher.",
            "kick" => "您好，传感器的灵敏度分五档，出厂设置是三档。",
            "dianping" => "您好，屏幕右上角的电量图标变红表示电量低于10%，请及时充电。",
            _ => throw new KeyNotFoundException(topic),
        };
    }
}
