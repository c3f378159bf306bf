using System;
using System.IO;
using System.Text;

namespace Amz.Pipes;

public class PipeWriterMessages
{
    static ReadOnlySpan<byte> BuyerMessageDelay => "Your kettle is stuck at Felixstowe port; new delivery date is 14 March."u8;
    static ReadOnlySpan<byte> BuyerMessageFeedback => "Not happy? Contact us first before you leave a bad review, please."u8; // expect: BSM2003
    static ReadOnlySpan<byte> BuyerMessagePayPal => "Keep the kettle and we will send you 8 pounds by PayPal today."u8; // expect: BSM1004|BSM1003

    public void WriteTo(Stream stream, bool late)
    {
        if (late) stream.Write(BuyerMessageDelay);
        else stream.Write(BuyerMessageFeedback);
        stream.WriteByte((byte)'\n');
    }
}
