using System.Collections;
using System.Collections.Generic;

// Shop helper built with our game framework; one behaviour per letter
public class BuyerLetterBehaviour : ShopBehaviour
{
    [SerializeField] private string greeting = "Hello, brave board gamer!";
    [SerializeField] private string missingPieceLine = "A piece was missing in your box? We send the meeple by letter, free of charge.";
    [SerializeField] private string promoLine = "Psst: whisper DRAGON15 at the till of our listing and the expansion gets 15% cheaper."; // expect: BSM1002|BSM1001
    [SerializeField] public string wheelLine = "Every buyer of this week spins our wheel of fortune: main prize is a complete collector edition!"; // expect: BSM1006|BSM1005

    public BuyerMailSender sender;

    IEnumerator<string> Lines()
    {
        yield return greeting;
        yield return missingPieceLine;
        yield return "The rule book in your language lies under the tray.";
        yield return "Be a hero and drop us a glowing review so that our indie studio survives."; // expect: BSM2002
        yield return "The Meeple Cellar";
    }

    public override IEnumerator OnOrderDelivered(Order order)
    {
        foreach (var line in Lines())
            sender.Append(order.Id, line);
        yield return sender.Flush();
    }
}
