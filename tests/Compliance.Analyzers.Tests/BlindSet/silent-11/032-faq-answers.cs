using System.Collections.Generic;

namespace Otter.Playbook.Faq
{
    /// <summary>Answers to product questions; every one is sent as a reply.</summary>
    public static class ProductAnswers
    {
        public static readonly Dictionary<string, string> Reply = new Dictionary<string, string>
        {
            ["dimmer"] = "Yes, you can reduce the brightness by 50% with the second button.",
            ["star-screw"] = "You need a T8 star screwdriver for the battery cover; the one in the box is a T6.",
            ["rating"] = "The rating plate on the back says 5 A. Please check that your socket carries at least that.",
            ["positive"] = "The positive pole is the one with the red mark; connect it first.",
            ["code"] = "Enter the pairing code 0000 on the display and confirm with OK.",
            ["off"] = "Hold the button for three seconds to turn it off. 20% of the charge is kept as a reserve.",
            ["free"] = "The paint is free of solvents, so you can use it in a nursery.",
            ["gift"] = "The box has no price on it, so you can give it as a present without repacking it.",
            ["rabatt"] = "Die Angabe 30 % auf dem Karton ist die Luftfeuchtigkeit.",
            ["xing"] = "星型接法请参照说明书第5页，五颗螺丝对角拧紧。",
            ["zhekou"] = "这张折叠桌打折（折叠）后的厚度是6厘米，可以放在床下。",
        };
    }
}
