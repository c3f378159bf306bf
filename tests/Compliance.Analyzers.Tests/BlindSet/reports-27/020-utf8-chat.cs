using System.Net.Sockets;

namespace ChatPipe;

// talks to the browser extension that pastes into the Amazon chat window
public class ChatPipe(NetworkStream stream)
{
    static ReadOnlySpan<byte> HelloBuyer => "Hi! You are chatting with the seller of your order, how can I help?"u8;
    static ReadOnlySpan<byte> ByeBuyer => "Bye for now! Mention CHAT10 when you order again and get ten percent knocked off."u8; // expect: BSM1002|BSM1001|BSM1006

    public void Open() => stream.Write(HelloBuyer);
    public void Close() => stream.Write(ByeBuyer);

    public void Answer(string topic)
    {
        stream.Write(topic switch
        {
            "leak" => "Sorry about the leak, we refund the whole order, you don't have to return it."u8,
            "manual" => "The manual is on our homepage www.dripfreebottles.net/pdf, have a look there."u8, // expect: BSM3001
            "stars" => "If you are happy please say so in a review, if not please tell me here instead."u8, // expect: BSM2003|BSM2002
            _ => "One moment please, I am looking up your order."u8,
        });
    }
}
