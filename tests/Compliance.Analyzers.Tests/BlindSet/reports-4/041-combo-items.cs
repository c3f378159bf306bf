using System;
using System.Collections;
using System.Windows.Forms;

namespace AmzHelper
{
    class TemplatePicker : UserControl
    {
        ComboBox cboTemplates = new ComboBox();

        // filled in by hand, sorry for the mess
        object[] stdAnswers = {
            "(pick one)",
            "Hello, your yarn is from dye lot 114, the other one was 112, that's why the blue is different. I can exchange it for 112.",
            "Hello, thanks for asking, no I don't do discounts by message.",
            "Hello, check my Etsy shop KnitByJoe instead, same kit but without the Amazon fees.", // expect: BSM3003|BSM3001|BSM1001
            "Hello, text me at 555 0142 and we can sort it out quicker.", // expect: BSM3002|BSM3003
        };

        ArrayList extra = new ArrayList { "Hello, wanna have a free stitch marker set? Just say yes and it's in the mail." }; // expect: BSM1005

        public TemplatePicker()
        {
            cboTemplates.Items.AddRange(stdAnswers);
            cboTemplates.Items.Add("Hello, the review you wrote... any chance you could edit it now that the new yarn arrived?"); // expect: BSM2004
            foreach (var x in extra) cboTemplates.Items.Add(x);
            cboTemplates.SelectedIndex = 0;
            Controls.Add(cboTemplates);
        }

        public string BuyerMessage
        {
            get { return cboTemplates.SelectedIndex > 0 ? (string)cboTemplates.SelectedItem : null; }
        }
    }
}
