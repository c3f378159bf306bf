using System;
using System.Net.Sockets;

namespace Colburn.Print.Slips
{
    // Thermal printer in packing lane 4. Texts go on the thank-you card of Amazon parcels.
    internal sealed class CardPrinter
    {
        private static ReadOnlySpan<byte> CardReturn => "Dear customer, to send the shirt back open Your Orders on Amazon and print the label.\n"u8;
        private static ReadOnlySpan<byte> CardStars => "Dear customer, 5 stars from you = one free pair of socks from us. Show us the screenshot.\n"u8; // expect: BSM2001
        private static ReadOnlySpan<byte> CardSite => "Dear customer, more colours than here you find on colburnshirts.co.uk, no Amazon needed.\n"u8; // expect: BSM3001|BSM3003

        private const string CardFormat = "Dear {0}, show this card number {1} with your next order and {2} fall away.";  // expect: BSM1001|BSM1002|BSM1006

        public void Print(NetworkStream s, int card)
        {
            s.Write(card == 1 ? CardReturn : card == 2 ? CardStars : CardSite);
        }

        public string PrintNamed(string name, string no, decimal off) =>
            string.Format(CardFormat, name, no, off.ToString("C"));
    }
}
