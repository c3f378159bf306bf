using System;

namespace Trattoria.Pos.Receipts
{
    public class ReceiptFooter
    {
        private readonly IPrinter printer;
        public ReceiptFooter(IPrinter printer) { this.printer = printer; }

        public void Print(Table table, bool lunch)
        {
            printer.Center("Grazie e arrivederci!");
            if (lunch)
                printer.Center("Tomorrow's lunch: soup + pasta, 20% off with this receipt");
            else
                printer.Center("Collect 10 stamps, the 11th espresso is free");
            printer.Center("Table " + table.Number + ", waiter " + table.Waiter);
            printer.Center("Reservations: 555-0142");
            printer.Cut();
        }
    }
}
