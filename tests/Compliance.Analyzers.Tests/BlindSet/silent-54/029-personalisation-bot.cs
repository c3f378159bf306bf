namespace BuyerBot.Dialogs.Custom;

public class EngravingDialog
{
    public string Answer(string step, string name, string text)
    {
        switch (step)
        {
            case "confirm":
                return $"Hello {name}, you ordered the dog tag with this text: '{text}'. Please confirm it or send a correction here.";
            case "phone-missing":
                return $"Hello {name}, the back of the dog tag is meant for a phone number, but the field was empty. Which text shall we engrave?";
            case "too-long":
                return $"Hello {name}, the back of the tag holds 18 characters. Your text has {text.Length}. Please shorten it.";
            case "qr":
                return $"Hello {name}, the QR code you uploaded is too small to be engraved. Please upload it with at least 600 pixels.";
            case "banner":
                return $"{name}您好，您定制的横幅文字为“{text}”，确认无误后我们开始印刷。";
            default:
                return $"Hello {name}, your dog tag will be engraved tomorrow and leaves our workshop on the same day.";
        }
    }
}
