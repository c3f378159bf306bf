namespace Corwin.Outreach
{
    internal class ThankYouLetter
    {
        public string Subject { get; set; } = "Your desk lamp: assembly guide for order 113-4472918-0093412";

        public string Compose(string first) // expect@+7: BSM1005
        {
            return $@"Hi {first},

The assembly guide for your desk lamp is attached as a PDF.
Tighten the base screw before you plug the lamp in.

We put a little surprise aside for you: tell us your favourite colour and a second lamp is on us.

If a part is missing, reply to this message and we will send it.

Corwin Lighting";
        }
    }
}
