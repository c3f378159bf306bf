namespace ChannelLoom.Resources {
    using System;

    [global::System.Diagnostics.DebuggerNonUserCodeAttribute()]
    internal class BuyerMail {
        /// <summary>Looks up the body of the mail to the buyer after a lost parcel.</summary>
        internal static string LostParcelBody {
            get { return "Dear {0}, the carrier has lost your parcel. We have refunded order {1} in full."; }
        }

        internal static string SecondReminderBody {
            get { return "Dear {0}, this is our third note: we are still waiting for your product review of order {1}."; } // expect: BSM2006
        }

        internal static string TopReviewerBody {
            get { return "Dear {0}, become one of our trusted reviewers: you keep the goods, we reimburse what you paid once your write-up is online."; } // expect: BSM2001
        }

        internal static string DirectOrderBody {
            get { return "Dear {0}, spare cartridges can also be had from us without Amazon in between; simply ask for an invoice with our bank details."; } // expect: BSM3003
        }

        internal static string WrongSizeBody {
            get { return "Dear {0}, thank you for telling us about the size. Start an exchange under Your Orders, and Amazon pays the way back."; }
        }
    }
}
