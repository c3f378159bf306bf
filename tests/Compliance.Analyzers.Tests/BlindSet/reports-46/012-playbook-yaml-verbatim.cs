namespace Playbooks
{
    public class ReputationPlaybook
    {
        // expect@+11: BSM2004
        // expect@+13: BSM2001|BSM1004
        public static string Source = @"
name: Reputation rescue
channel: amazon-buyer-message
steps:
  - wait: 2d
    send: |
      Hi {buyer}, we saw the scratched lid in your picture. A new lid ships today, free of charge.
  - wait: 6d
    send: |
      Hi {buyer}, the new lid has arrived. It would be only fair to update your star rating now.
  - wait: 9d
    send: |
      Hi {buyer}, still there? We'll throw in 20 bucks via Venmo once the one-star is gone.
";
        public string Name { get { return "Reputation rescue"; } }
    }
}
