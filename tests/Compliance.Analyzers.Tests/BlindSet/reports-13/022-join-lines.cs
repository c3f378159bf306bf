namespace GuangMing.LED.Crm
{
    public class BuyerLetter
    {
        public string Name { get; set; } = "";

        public string Anniversary() => string.Join("\n", new[]
        {
            "Dear " + Name + ",",
            "",
            "one year ago you bought our LED strip.",
            "To celebrate, every strip costs you only half until the end of the month.", // expect: BSM1001
            "",
            "GuangMing Lighting",
        });

        public string Flicker() => string.Join(Environment.NewLine,
            "Dear " + Name + ",",
            "the flicker comes from the dimmer, not from the strip.",
            "We have sent you a suitable dimmer; the bill is on us.",
            "GuangMing Lighting");

        public string Rating() => string.Join(" ",
            "Dear " + Name + ",",
            "we hope that the strip looks great in your kitchen.",
            "For the product review you may copy this: 'Super bright, easy to cut, would buy again, 5/5'.", // expect: BSM2002
            "Thank you!");
    }
}
