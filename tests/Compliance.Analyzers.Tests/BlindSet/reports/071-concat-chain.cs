class ReplyWizard
{
    private const string Nl = "\n";

    public string Finish(Customer c, bool fixedNow)
    {
        string head = "Hi " + c.First + "," + Nl;
        if (!fixedNow)
        {
            return head + "which of the two hoses leaks? A photo" + " would help us." + Nl + "Sam";
        }

        return head
             + "glad the hose holds. "
             + "Would you be so kind and take " + // expect: BSM2004
               "down the bad re" + "view" + " you wrote in " + c.Month + "?" + Nl
             + "Sam";
    }
}
