namespace Stickerly;

public class ToneOptions
{
    public string Greeting { get; init; } = "Hiya";
    public string SignOff { get; init; } = "The sticker people";
}

public class BuyerTexts(ToneOptions tone)
{
    public string ProofMessage(string order, string line) =>
        $"{tone.Greeting}, the text on your sticker for order {order} reads '{line}'. Is that right? Reply yes and we print. {tone.SignOff}";

    public string SmudgedMessage(string order) =>
        $"{tone.Greeting}, smudged print on order {order}? Ugh 😩 A fresh sheet is on the way, no cost. {tone.SignOff}"; // expect: BSM5001

    public string RushMessage(string order) =>
        $"{tone.Greeting}, order {order} is two days late, the printer jammed. Buy another sheet this month and pay only half. {tone.SignOff}"; // expect: BSM1001|BSM1006

    public string ArtworkMessage(string order) =>
        $"{tone.Greeting}, the picture for order {order} is too small to print, do you have a bigger one? {tone.SignOff}";
}
