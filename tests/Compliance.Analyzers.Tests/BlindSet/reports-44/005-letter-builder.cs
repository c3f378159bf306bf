using System.Text;

namespace Tonwerk.Audio.Messaging;

public class BuyerLetterBuilder
{
    private readonly StringBuilder _text = new StringBuilder();

    public BuyerLetterBuilder Greeting(string name)
    {
        _text.Append("Hello ").Append(name).AppendLine(",");
        return this;
    }

    public BuyerLetterBuilder AboutSpeaker(bool isRepeatBuyer, bool cableMissing)
    {
        _text.AppendLine("your bookshelf speakers need about twenty hours to play in.");
        if (isRepeatBuyer)
        {
            _text.Append("As a returning listener you get ");
            _text.Append("thirty dollars off "); // expect: BSM1001
            _text.AppendLine("whatever you pick from our range this autumn.");
        }
        else if (cableMissing)
        {
            _text.AppendLine("We noticed that the speaker cable was left out of your parcel; a new one ships tomorrow for free.");
        }
        return this;
    }

    public BuyerLetterBuilder Closing()
    {
        _text.AppendLine("For anything at all, ring our workshop on +49 89 5550 1288 or drop a line to klang@tonwerk-audio.de."); // expect: BSM3002|BSM3003
        _text.AppendLine("Kind regards, the Tonwerk team");
        return this;
    }

    public override string ToString() => _text.ToString();
}
