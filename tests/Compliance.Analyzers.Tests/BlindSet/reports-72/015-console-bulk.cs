using System;
using System.IO;
using System.Linq;
using System.Threading;
using Amazon.SellingPartner.Messaging.Client;

namespace BulkNotes
{
    internal class Program
    {
        private static readonly string[] Marketplaces = { "A1F83G8C2ARO7P" };

        private static void Main(string[] args)
        {
            if (args.Length < 1)
            {
                Console.WriteLine("usage: bulknotes <orders.csv>");
                return;
            }

            var client = new AmazonSellingPartnerMessagingClient(Environment.GetEnvironmentVariable("SP_REGION"));
            var orders = File.ReadAllLines(args[0]).Skip(1).Select(l => l.Split(';')[0]);

            foreach (var order in orders)
            {
                var body = new CreateConfirmOrderDetailsRequest();
                body.Text = "Hi, we would like to let you know that we have got your order and are packing it. Nothing for you to do!"; // expect: BSM4002
                try
                {
                    client.CreateConfirmOrderDetails(order, Marketplaces, body);
                    Console.WriteLine("sent {0}", order);
                }
                catch (Exception e)
                {
                    Console.Error.WriteLine("could not send {0}: {1}", order, e.Message);
                }

                var second = new CreateConfirmServiceDetailsRequest
                {
                    Text = "Please write your mobile number and your private mail address into your answer so that we can send you our catalogue." // expect: BSM3004|BSM3002|BSM1007
                };
                client.CreateConfirmServiceDetails(order, Marketplaces, second);
                Thread.Sleep(1100);
            }
        }
    }
}
