using System;

namespace Delgado.Legacy
{
    // converted from modMessages.bas
    public static class modMessages
    {
        public const int MSG_REFUND = 0;
        public const int MSG_GIFT = 1;
        public const int MSG_SITE = 2;
        public const int MSG_STAR = 3;
        public const int MSG_PARTIAL = 4;

        public static string[] gstrBuyerMsg = new string[]
        {
            "Hello, your refund for order {0} was issued on {1} to the card you paid with.",
            "Hello, we put aside a free leash for every buyer of a collar. Tell us the color you like.", // expect: BSM1005
            "Hello, the same collar is on our own web store, delgadopets dot com, and it is cheaper there.", // expect: BSM3001|BSM3003
            "Hello, one or two stars would hurt a small family shop, so please be generous and choose 5 stars.", // expect: BSM2002
            "Hello, keep the torn collar and take 30% back in place of a return, but then no claim, please." // expect: BSM1003|BSM1004
        };

        public static string FormatMsg(int nMsg, params object[] args)
        {
            if (nMsg < 0 || nMsg >= gstrBuyerMsg.Length)
                throw new ArgumentOutOfRangeException("nMsg");
            return string.Format(gstrBuyerMsg[nMsg], args);
        }
    }
}
