using System;

namespace Castellane.Vetements.Outils
{
    public class ServiceNotes
    {
        public string Compose(string name,
            string intro = "Dear customer, the hem of your dress was not sewn fully.",
            string remedy = "We exchange it or refund it in full, please choose in Your Orders.")
        {
            return intro + Environment.NewLine + remedy + Environment.NewLine + name;
        }

        public void Run(IBuyerMessenger messenger, string orderId)
        {
            void AskColour(string message = "Dear customer, the blue of your order is darker than on the picture. Shall we send it or do you prefer the refund?")
            {
                messenger.Send(orderId, message);
            }

            var belt = (string message = "Dear customer, the belt belongs to the dress and was forgotten. It comes by letter, without charge.") => messenger.Send(orderId, message);
            AskColour();
            belt();
        }
    }

    public class InvoiceNote(string body = "Dear customer, the invoice with your company name is attached.")
    {
        public string Body { get; } = body;
    }
}
