using System;
using System.Collections.Generic;
using System.Text;
using MailKit.Net.Smtp;
using MimeKit;

namespace Juniper.Purchasing.Suppliers
{
    public class SupplierMail
    {
        private readonly StringBuilder _text = new();
        private readonly MimeMessage _message = new();

        public SupplierMail To(Supplier supplier)
        {
            _message.To.Add(new MailboxAddress(supplier.ContactName, supplier.Email));
            _text.AppendLine($"Dear {supplier.ContactName},").AppendLine();
            return this;
        }

        public SupplierMail AskQuote(string sku, int quantity)
        {
            _message.Subject = $"Request for quotation {sku}";
            _text.AppendLine($"please quote {quantity} pieces of {sku} FOB Ningbo, with the volume discount for a yearly contract.");
            return this;
        }

        public SupplierMail PayBy(string terms)
        {
            _text.AppendLine($"Payment by bank transfer, {terms}. Please send your bank details with the proforma invoice.");
            return this;
        }

        public SupplierMail Defects(int count, string lot)
        {
            _text.AppendLine($"In lot {lot} we found {count} defective units and expect a credit note as compensation.");
            return this;
        }

        public SupplierMail CallMe(string buyerName)
        {
            _text.AppendLine($"You can reach me on WeChat or by phone, the numbers are in my signature. {buyerName}, purchasing");
            return this;
        }

        public MimeMessage Build()
        {
            _message.Body = new TextPart("plain") { Text = _text.ToString() };
            return _message;
        }
    }
}
