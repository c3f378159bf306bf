using System.Text;
using FikaAmazonAPI;
using FikaAmazonAPI.AmazonSpApiSDK.Models.Messaging;

namespace Penhallow.Engraving;

public sealed class ProofMessage
{
    private readonly StringBuilder _sb = new("About the engraving on your order: ");

    public ProofMessage Line(int number, string text)
    {
        _sb.Append("line ").Append(number).Append(" shall read \"").Append(text).Append("\". ");
        return this;
    }

    public ProofMessage TooLong(int max)
    {
        _sb.Append("The plate holds no more than ").Append(max).Append(" letters a line, please shorten the text. ");
        return this;
    }

    public ProofMessage NoLogo()
    {
        _sb.Append("We cannot engrave a logo free of charge on this model, only text. ");
        return this;
    }

    public ProofMessage Redo()
    {
        _sb.Append("The first plate was scratched, so we make a second one at our own cost. ");
        return this;
    }

    public string Build() => _sb.Append("We start as soon as you have confirmed this.").ToString();
}

public class ProofSender
{
    private readonly AmazonConnection _connection;

    public ProofSender(AmazonConnection connection)
    {
        _connection = connection;
    }

    public bool Send(string amazonOrderId, ProofMessage proof)
    {
        return _connection.Messaging.ConfirmCustomizationDetails(
            amazonOrderId,
            new CreateConfirmCustomizationDetailsRequest { Text = proof.Build() });
    }
}
