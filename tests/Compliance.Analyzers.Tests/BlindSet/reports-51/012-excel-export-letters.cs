using System;
using System.Runtime.InteropServices;
using Excel = Microsoft.Office.Interop.Excel;

namespace BuyerLetters
{
    public class ExcelLetterSheet
    {
        public void Fill(Excel.Worksheet ws)
        {
            ws.Cells[1, 1] = "Template";
            ws.Cells[1, 2] = "Message to buyer";

            string sMsgLate = "Dear buyer, the parcel was returned to our depot because nobody was at home. We send it again today.";
            string sMsgSorry = "Dear buyer, to make up for the bad experience we would like to offer you some compensation, please tell us what you think is fair."; // expect: BSM1003
            string sMsgChange = "Dear buyer, since you have got the new bulb, could you bring your rating up from two stars to five?"; // expect: BSM2004|BSM2002
            string sMsgChat = "Dear buyer, our WhatsApp is +852 5550 1447, we answer faster over there than here."; // expect: BSM3002|BSM3003

            ws.Cells[2, 1] = "LATE";
            ws.Cells[2, 2] = sMsgLate;
            ws.Cells[3, 1] = "SORRY";
            ws.Cells[3, 2] = sMsgSorry;
            ws.Cells[4, 1] = "CHANGE";
            ws.Cells[4, 2] = sMsgChange;
            ws.Cells[5, 1] = "CHAT";
            ws.Cells[5, 2] = sMsgChat;

            Marshal.ReleaseComObject(ws);
        }
    }
}
