using System;

namespace LittleOtter.Nursery.Replies
{
    public class StrollerReply
    {
        public required string OrderId { get; init; }
        public required string Buyer { get; init; }
        public string Agent { get; init; } = "Maya"; // expect@+8: BSM2003

        public string Brake() => $"""
            Hi {Buyer},

            thanks for getting back to us about the brake of the stroller in order {OrderId}.
            The pedal has two positions: press it fully until you hear a click, then give the handle a light push to test.
            If it slips after that, stop using the stroller and we'll exchange it without charge.
            Only pleased parents should rate the stroller on Amazon, everybody else is asked to write to us instead.

            {Agent}, Little Otter
            """;

        public string Canopy(DateTime arrival)
        {
            var eta = arrival.ToString("dddd d MMMM"); // expect@+5: BSM2003|BSM2002|BSM2006
            return $"""
                Hi {Buyer},

                I'm sorry the canopy came without its clip. A new clip should be with you by {eta}.
                Lovely that you like the colour so much, do copy those kind words into a review for us.
                You can use the stroller without the canopy in the meantime.

                {Agent}, Little Otter
                """;
        }
    }
}
