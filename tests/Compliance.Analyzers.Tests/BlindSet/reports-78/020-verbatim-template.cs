using System;

namespace Baxter.Cycling.Mail
{
    public class DeliveredTemplate
    {
        public string Name => "amazon-delivered-uk";

        public string Subject(string orderId) => "Torque settings for the pedals in order " + orderId;

        public string Render(string buyerName, string orderId)
        {
            if (string.IsNullOrWhiteSpace(orderId)) // expect@+10: BSM3001
            {
                throw new ArgumentException("Order number is required.", nameof(orderId)); // expect@+9: BSM2001
            }

            return string.Format(@"Dear {0},

please tighten the pedals of order {1} to 35 Nm and check them after the first ride.
The left pedal has a left-hand thread, so turn it anticlockwise.

Watch the fitting video on our site: https://baxter-cycling.example/fit
Write a few honest words as a review on the product page and your next inner tube is free.

Baxter Cycling", buyerName, orderId);
        }
    }
}
